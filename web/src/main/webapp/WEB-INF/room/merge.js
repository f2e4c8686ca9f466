/* What becomes of a note that two people changed. */
export const FIELDS = ["theme", "text", "kind", "similarity", "difference", "question", "hostUnit", "session", "questionId", "solutionId"];

/** The writable part of a note, every field present. */
export function content(note) {
  const plain = Object.fromEntries(FIELDS.map((name) => [name, note[name] ?? null]));
  plain.solutionId = plain.solutionId === null ? null : String(plain.solutionId);
  return { ...plain, notedAt: note.notedAt ?? null };
}

export function same(one, other) {
  const [left, right] = [content(one), content(other)];
  return FIELDS.every((name) => left[name] === right[name]);
}

/**
 * Joins two versions that began as the same one, field by field: whoever alone changed a field has
 * it; a field that both changed differently is for a person to decide.
 */
export function merge(before, ours, others) {
  const [base, mine, theirs] = [before, ours, others].map(content);
  const merged = { ...theirs };
  const clashes = [];
  for (const name of FIELDS) {
    const [old, own, other] = [base, mine, theirs].map((version) => version[name]);
    if (own === old || own === other) {
      continue;
    }
    merged[name] = own;
    if (other !== old) {
      clashes.push(name);
    }
  }
  merged.notedAt = theirs.notedAt ?? mine.notedAt ?? null;
  return { merged, clashes };
}
