package org.sottovoce.benchmark;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sottovoce.pipeline.FormatCatalogue;
import org.sottovoce.pipeline.Intake;

/** A reader that has read nothing yet. */
@State(Scope.Thread)
public class Reading {

  final Intake intake = FormatCatalogue.intake();
}
