package org.sottovoce.training.encoder;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nodes and tensors of an ONNX graph while it is rewritten; for one thread. */
final class Graph {

  private final List<NodeProto> nodes = new ArrayList<>();
  private final Map<String, TensorProto> tensors = new LinkedHashMap<>();

  List<NodeProto> nodes() {
    return List.copyOf(nodes);
  }

  List<TensorProto> tensors() {
    return List.copyOf(tensors.values());
  }

  boolean isTensor(String name) {
    return tensors.containsKey(name);
  }

  TensorProto tensor(String name) {
    return tensors.get(name);
  }

  void add(NodeProto node) {
    nodes.add(node);
  }

  void add(TensorProto tensor) {
    tensors.put(tensor.getName(), tensor);
  }

  /** Adds a node without settings of its own. */
  void add(String operation, List<String> inputs, String output) {
    nodes.add(node(operation, inputs, List.of(output)).build());
  }

  /** Adds a node that turns whole numbers into floats. */
  void addCast(String input, String output) {
    AttributeProto toFloat =
        AttributeProto.newBuilder()
            .setName("to")
            .setType(AttributeProto.AttributeType.INT)
            .setI(TensorProto.DataType.FLOAT.getNumber())
            .build();
    nodes.add(node("Cast", List.of(input), List.of(output)).addAttribute(toFloat).build());
  }

  static NodeProto.Builder node(String operation, List<String> inputs, List<String> outputs) {
    return NodeProto.newBuilder()
        .setOpType(operation)
        .setName(outputs.get(0) + "/" + operation)
        .addAllInput(inputs)
        .addAllOutput(outputs);
  }

  /** Drops what {@code output} does not need. */
  void keepOnlyFor(String output) {
    Map<String, NodeProto> makers = new LinkedHashMap<>();
    nodes.forEach(node -> node.getOutputList().forEach(made -> makers.put(made, node)));
    Set<String> needed = new HashSet<>(Set.of(output));
    Deque<String> open = new ArrayDeque<>(needed);
    while (!open.isEmpty()) {
      NodeProto maker = makers.get(open.pop());
      if (maker != null) {
        maker.getInputList().stream().filter(needed::add).forEach(open::push);
      }
    }
    nodes.removeIf(node -> node.getOutputList().stream().noneMatch(needed::contains));
    tensors.keySet().retainAll(needed);
  }
}
