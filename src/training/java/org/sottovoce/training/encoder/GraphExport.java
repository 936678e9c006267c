package org.sottovoce.training.encoder;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.List;
import java.util.Map;
import org.sottovoce.mention.model.Tag;

/**
 * Writes what a network has learnt into the graph of the pretrained encoder: its weights, the table
 * of word shapes as a fourth input, the classifier in place of the pooling layer.
 *
 * <p>Inputs {@code input_ids}, {@code attention_mask}, {@code token_type_ids} and {@code
 * shape_ids}, whole numbers, windows by pieces; output {@code logits}, windows by pieces by tags in
 * the order of {@link Tag#ALL}.
 */
final class GraphExport {

  private static final String LOGITS = "logits";
  private static final String SHAPE_IDS = "shape_ids";

  /** The node that adds up word, type and position of each piece. */
  private static final String EMBEDDED = "/embeddings/Add_1";

  private final PretrainedEncoder pretrained;

  GraphExport(PretrainedEncoder pretrained) {
    this.pretrained = pretrained;
  }

  /** The graph in floats. */
  ModelProto floats(Map<String, float[]> learnt) {
    return wrapped(graph(learnt));
  }

  /** The graph with its matrices and word embeddings in whole numbers: a quarter of the size. */
  ModelProto quantised(Map<String, float[]> learnt, Quantisation quantisation) {
    return wrapped(quantisation.of(graph(learnt)));
  }

  private Graph graph(Map<String, float[]> learnt) {
    GraphProto old = pretrained.model().getGraph();
    Map<String, String> names = PretrainedEncoder.names(pretrained.model());
    Graph graph = new Graph();
    for (TensorProto tensor : old.getInitializerList()) {
      float[] values = learnt.get(names.getOrDefault(tensor.getName(), tensor.getName()));
      graph.add(
          values == null ? tensor : Tensors.of(tensor.getName(), values, Tensors.shape(tensor)));
    }
    addNodes(graph, old);
    addHead(graph, old.getOutput(0).getName(), learnt);
    graph.keepOnlyFor(LOGITS);
    return graph;
  }

  private static void addNodes(Graph graph, GraphProto old) {
    String embedded = "";
    for (NodeProto node : old.getNodeList()) {
      graph.add(embedded.isEmpty() ? node : redirected(node, embedded, "shaped"));
      if (node.getName().equals(EMBEDDED)) {
        embedded = node.getOutput(0);
        graph.add("Gather", List.of(Weights.SHAPES, SHAPE_IDS), "shape");
        graph.add("Add", List.of(embedded, "shape"), "shaped");
      }
    }
    if (embedded.isEmpty()) {
      throw new IllegalArgumentException("the pretrained graph has no node " + EMBEDDED);
    }
  }

  private static NodeProto redirected(NodeProto node, String from, String to) {
    NodeProto.Builder changed = node.toBuilder().clearInput();
    node.getInputList().forEach(input -> changed.addInput(input.equals(from) ? to : input));
    return changed.build();
  }

  private void addHead(Graph graph, String last, Map<String, float[]> learnt) {
    String weight = Weights.CLASSIFIER + ".weight";
    String bias = Weights.CLASSIFIER + ".bias";
    int tags = Tag.ALL.size();
    long width = learnt.get(weight).length / tags;
    float[] shapes = learnt.get(Weights.SHAPES);
    graph.add(Tensors.of(Weights.SHAPES, shapes, shapes.length / width, width));
    graph.add(Tensors.of(weight, learnt.get(weight), width, tags));
    graph.add(Tensors.of(bias, learnt.get(bias), tags));
    graph.add("MatMul", List.of(last, weight), "classified");
    graph.add("Add", List.of("classified", bias), LOGITS);
  }

  private ModelProto wrapped(Graph graph) {
    GraphProto.Builder changed =
        pretrained.model().getGraph().toBuilder()
            .clearNode()
            .addAllNode(graph.nodes())
            .clearInitializer()
            .addAllInitializer(graph.tensors())
            .clearValueInfo()
            .addInput(values(SHAPE_IDS, TensorProto.DataType.INT64, 0))
            .clearOutput()
            .addOutput(values(LOGITS, TensorProto.DataType.FLOAT, Tag.ALL.size()));
    return pretrained.model().toBuilder().setGraph(changed).setProducerName("sottovoce").build();
  }

  /** Windows by pieces, and by {@code columns} where there are any. */
  private static ValueInfoProto values(String name, TensorProto.DataType type, int columns) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    shape.addDimBuilder().setDimParam("batch");
    shape.addDimBuilder().setDimParam("sequence");
    if (columns > 0) {
      shape.addDimBuilder().setDimValue(columns);
    }
    TypeProto.Tensor tensor =
        TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape).build();
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }
}
