package io.profileimporter.report.page;

import io.profileimporter.report.RunCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the rows: one line, cut into pieces.
 *
 * @param parts the numbers that the line is made of, those that are 0 included
 * @param line the pieces, in hundredths of the line
 */
public record Outcomes(List<Part> parts, List<Bar> line) {

  private static final double LEAST = 0.8;

  /** A number of rows that came to the same end. */
  public record Part(String kind, String label, String number, String share, long rows) {}

  static Outcomes of(RunCounts counts, boolean rehearsal) {
    List<Part> parts = new ArrayList<>();
    add(parts, "delivered", rehearsal ? "To deliver" : "Delivered", counts.delivered(), counts);
    add(parts, "unchanged", "Unchanged", counts.unchanged(), counts);
    add(parts, "rejected", "Rejected", counts.rejected(), counts);
    add(parts, "left", "Left", counts.left(), counts);
    return new Outcomes(parts, line(parts, counts.read()));
  }

  private static void add(
      List<Part> parts, String kind, String label, long rows, RunCounts counts) {
    String share = Wording.share(rows, counts.read());
    parts.add(new Part(kind, label, Wording.number(rows), share, rows));
  }

  /** Each piece can be seen, however few its rows are; the largest gives way. */
  private static List<Bar> line(List<Part> parts, long read) {
    List<Part> seen = parts.stream().filter(part -> part.rows() > 0).toList();
    double[] widths = new double[seen.size()];
    int largest = 0;
    double sum = 0;
    for (int piece = 0; piece < widths.length; piece++) {
      widths[piece] = Math.max(LEAST, 100.0 * seen.get(piece).rows() / read);
      largest = widths[piece] > widths[largest] ? piece : largest;
      sum += widths[piece];
    }
    if (widths.length > 0) {
      widths[largest] -= sum - 100;
    }
    return pieces(seen, widths);
  }

  private static List<Bar> pieces(List<Part> parts, double[] widths) {
    List<Bar> line = new ArrayList<>();
    double x = 0;
    for (int piece = 0; piece < widths.length; piece++) {
      Part part = parts.get(piece);
      line.add(Bar.lying(part.kind(), part.label(), part.number(), x, widths[piece]));
      x += widths[piece];
    }
    return line;
  }
}
