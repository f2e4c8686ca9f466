/* What becomes of a note that two people changed. */
export const FIELDS = ["theme", "text", "kind", "similarity", "difference", "question", "hostUnit", "session", "questionId", "solutionId"];

/** The writable part of a note, every field present. */
export function content(note) {
  const plain = Object.fromEntries(FIELDS.map((name) => [name, note[name] ?? null]));
  return { ...plain, notedAt: note.notedAt ?? null };
}

export function same(one, other) {
  return FIELDS.every((name) => (one[name] ?? null) === (other[name] ?? null));
}

/**
 * Joins two versions that began as the same one, field by field: whoever alone changed a field has
 * it; a field that both changed differently is for a person to decide.
 */
export function merge(base, mine, theirs) {
  const merged = content(theirs);
  const clashes = [];
  for (const name of FIELDS) {
    const [old, own, other] = [base, mine, theirs].map((version) => version[name] ?? null);
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
