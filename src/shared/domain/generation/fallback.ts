import type { CriterionCategory } from "../posting/reading.ts";

/** Guidance and questions of a category, with the place for the criterion's own words. */
export interface Prompts {
  readonly guidance: { readonly low: string; readonly middle: string; readonly high: string };
  readonly questions: readonly string[];
}

/** What is asked and looked for where no competency of the library fits. */
export const fallback: Readonly<Record<CriterionCategory, Prompts>> = {
  experience: {
    guidance: {
      low: "Little or no own experience of {subject}. Speaks of it in general.",
      middle:
        "Has done such work and can say what was theirs in it. Examples of {subject} are sound.",
      high: "Has long or varied experience of {subject}, including a case that went wrong, and says what they learned from it.",
    },
    questions: [
      "Tell me about what taught you most about {subject}. What was your part in it?",
      "Which part of {subject} is new to you in this post?",
      "Describe something that went wrong, in work with {subject}. What did you do about it?",
    ],
  },
  leadership: {
    guidance: {
      low: "Speaks of what the team did. Own decisions about {subject} stay unclear.",
      middle:
        "Gives sound examples of {subject} from ordinary times, with what they decided and why.",
      high: "Tells of people or teams that changed because of them, of a hard decision, and of what {subject} took under pressure.",
    },
    questions: [
      "Tell me about a hard decision that you took about {subject}. Who was against it, and how did it end?",
      "Whom have you helped to become better at {subject}? How?",
      "When did somebody you led change your mind about {subject}?",
    ],
  },
  technical: {
    guidance: {
      low: "Has read or heard of {subject}. Cannot say how the work is done.",
      middle:
        "Gets through ordinary tasks alone, in work with {subject}, and gives reasons for the way chosen.",
      high: "Knows from practice what is hard about {subject}, compares ways of going about it, and has taught it to others.",
    },
    questions: [
      "Walk me through the hardest thing that you have done with {subject}. What else did you consider?",
      "Tell me about a time when your first approach to {subject} did not work. How did you notice?",
      "What do you do differently today, in work with {subject}, and why?",
    ],
  },
  domain: {
    guidance: {
      low: "Has not met {subject}, or repeats what is generally known.",
      middle: "Knows the main rules and terms of {subject} and has applied them.",
      high: "Knows {subject} well enough to see what newcomers miss, and follows how it changes.",
    },
    questions: [
      "Where have you come across {subject}, and what did you have to learn first?",
      "Tell me about a case in which what you knew of {subject} changed what you did.",
      "How do you keep up with changes in {subject}?",
    ],
  },
  execution: {
    guidance: {
      low: "Work was late or left half done without a word. Cannot say how it was planned.",
      middle:
        "Plans and finishes own work and says early when something slips. Shows it with an example of {subject}.",
      high: "Keeps large or unclear work moving, leaves out what matters least, and gives examples of {subject} with results.",
    },
    questions: [
      "Tell me about something difficult that you saw through to the end, in work with {subject}. How did you plan it?",
      "When did you have too much to do at once, in work with {subject}? What did you leave out?",
      "Describe a delay of your own, in work with {subject}. Whom did you tell, and when?",
    ],
  },
  collaboration: {
    guidance: {
      low: "Speaks of others as being in the way. Gives no example of {subject}.",
      middle:
        "Works well with those nearby and asks for help in time. Gives a sound example of {subject}.",
      high: "Has brought people with different aims to one result by means of {subject}, and others come back to work with them.",
    },
    questions: [
      "Tell me about a disagreement with others over {subject}. How was it settled?",
      "On whom did you depend for {subject}, and who depended on you?",
      "When did you give up something of your own for {subject}?",
    ],
  },
  communication: {
    guidance: {
      low: "Hard to follow. Does not notice when the other person is lost.",
      middle: "Clear in speech and writing when prepared. Gives a sound example of {subject}.",
      high: "Starts from what the other person needs, is brief, and tells of something that changed because of {subject}.",
    },
    questions: [
      "Tell me about something complicated that you made clear by means of {subject}.",
      "Describe a task in which the hard part was {subject}. What did you do?",
      "Describe a misunderstanding over {subject}. What did you change afterwards?",
    ],
  },
  education: {
    guidance: {
      low: "Cannot connect what was learned for {subject} with the work.",
      middle: "Has the knowledge that goes with {subject} and uses it in ordinary cases.",
      high: "Goes beyond what was taught for {subject}, keeps learning, and shows where it changed the work.",
    },
    questions: [
      "What did you learn for {subject} that you still use?",
      "Tell me about something beyond {subject} that you had to teach yourself. How did you go about it?",
    ],
  },
  tools: {
    guidance: {
      low: "Has seen {subject} but needs somebody beside them.",
      middle: "Uses {subject} for everyday work without help.",
      high: "Gets more out of {subject} than most, knows where another tool is better, and has shown others how to use it.",
    },
    questions: [
      "What have you done with {subject} in the last year? Take me through one task.",
      "For which task did you put away {subject}, and what did you use instead?",
    ],
  },
  values: {
    guidance: {
      low: "Says the right words and gives no example of {subject}.",
      middle: "Gives an own example of {subject} that fits the work here.",
      high: "Has shown {subject} when it was inconvenient or cost something, and others noticed.",
    },
    questions: [
      "Tell me about a time when you found it hard to keep to {subject}. What did you do?",
      "What have people who worked with you said to you about {subject}?",
    ],
  },
};
