package org.sottovoce.training;

import java.util.List;
import java.util.Locale;
import org.sottovoce.evaluation.GoldText;
import org.sottovoce.evaluation.Reliability;
import org.sottovoce.evaluation.ScoreTable;
import org.sottovoce.evaluation.Writing;
import org.sottovoce.mention.model.joint.Preset;

/**
 * What the models are made of and what they can do, in Markdown. Nothing in it depends on when or
 * where it was written.
 *
 * @param train what both finders learnt from
 * @param labelled what they labelled themselves and learnt from, too
 * @param dev what they were fitted and scored on
 */
record ModelCard(
    TrainingPlan plan, List<GoldText> train, List<GoldText> labelled, List<GoldText> dev) {

  ModelCard {
    train = List.copyOf(train);
    labelled = List.copyOf(labelled);
    dev = List.copyOf(dev);
  }

  String markdown(ModelFigures figures) {
    return String.join("\n", purpose(), method(), data(), presets(figures), all(figures), limits());
  }

  private static String purpose() {
    return """
        # Card of the English name models

        `names.bin` is an OpenNLP maximum entropy name finder, `encoder/names.onnx` a small
        transformer, for persons, places and organisations in transcripts and notes, as written, in
        lower case or in capitals. `quick-*.csv` and `joint-*.csv` say how the first alone, and both
        together, are read: weights, and how often a suggestion is right by its probability.

        This file is written by the command that trains the models. It finds the encoder's trainer
        only with the Maven profile `training`; without it the encoder stays as it is:

        ```
        mvn -Ptraining compile exec:java -Dexec.args="train DATA_DIR -o models --work WORK_DIR"
        ```

        Figures of all witnesses together, of speed, and what each step of the training brought,
        stand in `../README.md`.
        """;
  }

  private String method() {
    return String.format(
        Locale.ROOT,
        """
        ## How they were made

        **Maxent.** BIO tags of `SimpleTokenizer` words; features of words, shapes, affixes,
        gazetteers, cue words and of how the document writes a word elsewhere; two looks, the second
        of which knows what the first said of the same word elsewhere. Softmax regression by AdaGrad,
        %d passes, seed %d. Of each text a copy in lower case (share %s), in capitals (%s) and with
        other names from the gazetteers (%s) is learnt, too. Weights below %s are dropped.

        **Encoder.** all-MiniLM-L6-v2 (Apache-2.0; 6 layers, 384 wide, uncased), fine-tuned in all
        layers but the word embeddings, with an embedding of the shape of each word beside; AdamW,
        warm-up and linear decay by steps, fixed seeds; weights of 7 bits.

        **Self-training.** Both learnt from the annotated data first. Pooled, they labelled passages
        of about %d words of each unlabelled file with the probabilities of the tags, and learnt
        again, from these as well. Left out of all data: %s.

        **Together.** The probabilities of both are pooled (a weighted product, fitted on the
        development data); a name is suggested when one of its words belongs to a name with the
        preset's probability, whether or not that is the likeliest reading. Scores are these
        probabilities after isotonic regression on the development data. The preset `balanced`
        spares the encoder talk in which the maxent finder sees no candidate near (%s).
        """,
        plan.maxent().passes(),
        plan.maxent().seed(),
        plan.maxent().lowerCased(),
        plan.maxent().upperCased(),
        plan.maxent().swapped(),
        plan.maxent().smallest(),
        plan.selfLabelledWords(),
        String.join(", ", plan.leftOut()),
        Preset.BALANCED.candidate());
  }

  private String data() {
    return "## Annotated data\n\n"
        + new DataTable(train).markdown()
        + "\n## Talk that the finders labelled themselves\n\nThe names are those that they saw.\n\n"
        + new DataTable(labelled).markdown()
        + "\n## Development data\n\nFor fitting, thresholds and the figures below; never learnt"
        + " from.\n\n"
        + new DataTable(dev).markdown();
  }

  private static String presets(ModelFigures figures) {
    return "## Presets\n\nBoth writings of the development data, the models alone.\n\n"
        + new PresetTable(figures).markdown()
        + "\n## What scores mean\n\nSuggestions of the preset `balanced` on the development data,"
        + " by score, against the share that was right.\n\n"
        + Reliability.of(figures.of(Preset.BALANCED).judgements()).table().markdown();
  }

  private static String all(ModelFigures figures) {
    StringBuilder out =
        new StringBuilder(
            """
            ## Figures of the preset `balanced`, the models alone

            Covered: annotated names whose letters and digits all lie in some suggestion. Exact: found
            with the same span and type. Precision: suggestions that overlap an annotated name; lenient
            leaves out those that overlap something annotated as no name; by type counts only those of
            one's own type. F1: of covered and precision. With bootstrap intervals over documents.
            """);
    for (Writing writing : Writing.values()) {
      ScoreTable table = new ScoreTable(figures.of(Preset.BALANCED).scores());
      out.append("\n### ").append(writing.label()).append("\n\n").append(table.markdown(writing));
    }
    return out.toString();
  }

  private static String limits() {
    return """
        ## Known limits

        - English only. Of the annotated data little is free conversation.
        - Thresholds, pooling and scores were chosen on the development data, so its figures flatter.
        - Organisations that read as common nouns and names that are everyday words are missed most.
        - Names of other things (events, products, shows) are sometimes suggested.
        - The models are witnesses among several and never the last word: a person decides.
        """;
  }
}
