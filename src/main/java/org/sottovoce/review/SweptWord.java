package org.sottovoce.review;

import org.sottovoce.text.Span;

/** A word or number that stands out in its document. */
record SweptWord(Span span, SweepItem.Kind kind) {}
