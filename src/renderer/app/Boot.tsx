/** The empty frame that stands until the core answers; index.html shows the same before that. */
export function Boot() {
  return (
    <div className="boot">
      <div className="boot-side">
        <p className="boot-brand">Shortlist</p>
      </div>
    </div>
  );
}
