package org.sottovoce.training.encoder;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns the matrices of a graph into whole numbers of one byte, with a scale for each column, and
 * the word embeddings likewise with a scale for each word. What flows between them is quantised as
 * it comes (ONNX {@code DynamicQuantizeLinear}).
 *
 * @param bits how many bits of a byte the matrices use, sign included. With 7 the sum of two
 *     products fits in 16 bits, so that processors without VNNI do not cut it off; 8 is finer
 */
record Quantisation(int bits) {

  /** Word embeddings are only looked up: nothing can overflow. */
  private static final int FULL = 127;

  Quantisation {
    if (bits < 2 || bits > 8) {
      throw new IllegalArgumentException(bits + " bits");
    }
  }

  Graph of(Graph floats) {
    Graph whole = new Graph();
    floats.tensors().forEach(whole::add);
    Set<String> quantised = new HashSet<>();
    for (NodeProto node : floats.nodes()) {
      if (isMatrix(node, floats)) {
        multiply(node, floats.tensor(node.getInput(1)), whole, quantised);
      } else if (node.getOpType().equals("Gather") && node.getInput(0).equals(Weights.WORDS)) {
        lookUp(node, floats.tensor(Weights.WORDS), whole);
      } else {
        whole.add(node);
      }
    }
    whole.keepOnlyFor(floats.nodes().get(floats.nodes().size() - 1).getOutput(0));
    return whole;
  }

  /** The classifier decides: it stays in floats, and is small. */
  private static boolean isMatrix(NodeProto node, Graph graph) {
    return node.getOpType().equals("MatMul")
        && graph.isTensor(node.getInput(1))
        && !node.getInput(1).startsWith(Weights.CLASSIFIER);
  }

  private void multiply(NodeProto node, TensorProto matrix, Graph graph, Set<String> quantised) {
    String input = node.getInput(0);
    List<String> parts = List.of(input + "/whole", input + "/scale", input + "/zero");
    if (quantised.add(input)) {
      graph.add(Graph.node("DynamicQuantizeLinear", List.of(input), parts).build());
    }
    String name = node.getName();
    WholeMatrix columns = WholeMatrix.byColumn(matrix, (1 << (bits - 1)) - 1);
    columns.addTo(graph, name);
    graph.add(
        "MatMulInteger", List.of(parts.get(0), name + "/weight", parts.get(2)), name + "/sum");
    graph.addCast(name + "/sum", name + "/float");
    graph.add("Mul", List.of(parts.get(1), name + "/scale"), name + "/scales");
    graph.add("Mul", List.of(name + "/float", name + "/scales"), node.getOutput(0));
  }

  private static void lookUp(NodeProto node, TensorProto table, Graph graph) {
    String name = node.getName();
    String ids = node.getInput(1);
    WholeMatrix.byRow(table, FULL).addTo(graph, name);
    graph.add("Gather", List.of(name + "/weight", ids), name + "/whole");
    graph.add("Gather", List.of(name + "/scale", ids), name + "/scales");
    graph.addCast(name + "/whole", name + "/float");
    graph.add("Mul", List.of(name + "/float", name + "/scales"), node.getOutput(0));
  }
}
