/** True in `npm run dev` alone; the build replaces it, so that nothing of development is released. */
declare const isDevelopmentBuild: boolean;
