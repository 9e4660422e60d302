/** The priority class of everybody for whom no county governor has said anything else. */
const UNJUDGED = 2;

/** A recipient's priority class, 1 first. */
export function priorityClass(classes: number): number {
  return Math.min(UNJUDGED, classes);
}
