package org.sottovoce.release.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** The tree of tags: what each mark on each page is. Belongs to one thread. */
final class Tags {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement document = new PDStructureElement(Tag.DOCUMENT.type(), root);
  private final Map<PDPage, COSArray> marks = new LinkedHashMap<>();
  private final Map<String, PDStructureElement> notes = new TreeMap<>();

  Tags() {
    root.appendKid(document);
  }

  /** What all else stands in. */
  PDStructureElement document() {
    return document;
  }

  /** A new element at the end of {@code parent}; {@code parent} itself for no tag. */
  PDStructureElement add(PDStructureElement parent, Tag tag) {
    if (tag == Tag.NONE) {
      return parent;
    }
    PDStructureElement element = new PDStructureElement(tag.type(), parent);
    parent.appendKid(element);
    if (tag == Tag.NOTE) {
      String id = "note" + String.valueOf(1_000_000 + notes.size()).substring(1);
      element.setElementIdentifier(id);
      notes.put(id, element);
    }
    return element;
  }

  /** A new cell at the end of {@code row}. */
  PDStructureElement addCell(PDStructureElement row, Block.Heads over) {
    if (over == Block.Heads.NOTHING) {
      return add(row, Tag.CELL);
    }
    PDStructureElement cell = add(row, Tag.HEAD_CELL);
    PDTableAttributeObject scope = new PDTableAttributeObject();
    scope.setScope(
        over == Block.Heads.ROW
            ? PDTableAttributeObject.SCOPE_ROW
            : PDTableAttributeObject.SCOPE_COLUMN);
    cell.addAttribute(scope);
    return cell;
  }

  /** The number of a new mark on {@code page} that belongs to {@code element}. */
  int mark(PDStructureElement element, PDPage page) {
    COSArray ofPage = marks.computeIfAbsent(page, p -> new COSArray());
    int number = ofPage.size();
    ofPage.add(element.getCOSObject());
    if (element.getPage() == null) {
      element.setPage(page);
    }
    if (element.getPage().equals(page)) {
      COSDictionary properties = new COSDictionary();
      properties.setInt(COSName.MCID, number);
      element.appendKid(new PDMarkedContent(COSName.P, properties));
    } else {
      PDMarkedContentReference reference = new PDMarkedContentReference();
      reference.setMCID(number);
      reference.setPage(page);
      element.appendKid(reference);
    }
    return number;
  }

  /** Puts the finished tree into {@code pdf}. */
  void close(PDDocument pdf) {
    COSArray numbers = new COSArray();
    int key = 0;
    for (Map.Entry<PDPage, COSArray> page : marks.entrySet()) {
      page.getKey().setStructParents(key);
      numbers.add(COSInteger.get(key));
      numbers.add(page.getValue());
      key++;
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    root.setParentTreeNextKey(key);
    root.setRoleMap(roles());
    if (!notes.isEmpty()) {
      PDStructureElementNameTreeNode names = new PDStructureElementNameTreeNode();
      names.setNames(notes);
      root.setIDTree(names);
    }
    pdf.getDocumentCatalog().setStructureTreeRoot(root);
  }

  private static Map<String, String> roles() {
    Map<String, String> roles = new TreeMap<>();
    for (Tag tag : Tag.values()) {
      tag.standsFor().ifPresent(standard -> roles.put(tag.type(), standard));
    }
    return roles;
  }
}
