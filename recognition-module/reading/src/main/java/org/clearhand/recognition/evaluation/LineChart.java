package org.clearhand.recognition.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Curves in one frame, as SVG that needs neither script nor network. Not safe for use by many threads. */
public final class LineChart {
    private static final List<String> COLOURS = List.of("#0b62c4", "#b3541e", "#2a7d46", "#7a3fb0", "#a01f5c");
    private static final String GREY = "#c3cad2";
    private static final int SIDE = 280;
    private static final int LEFT = 56;
    private static final int ABOVE = 26;
    private static final int BELOW = 44;
    private static final int PARTS = 4;

    private final ChartAxis across;
    private final ChartAxis up;
    private final StringBuilder curves = new StringBuilder();
    private final List<String> names = new ArrayList<>();

    /** A place in the chart, in the units of its axes. */
    public record Point(double x, double y) {}

    public LineChart(ChartAxis across, ChartAxis up) {
        this.across = across;
        this.up = up;
    }

    /** A curve with its name; without points only the name is shown. */
    public LineChart line(String name, List<Point> points) {
        String colour = COLOURS.get(names.size() % COLOURS.size());
        names.add(name);
        curves.append(polyline(points, colour, 2));
        if (points.size() == 1) {
            Point only = points.get(0);
            curves.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(only), y(only), colour));
        }
        return this;
    }

    /** A thin line without a name, to compare with. */
    public LineChart reference(Point from, Point to) {
        curves.append(polyline(List.of(from, to), GREY, 1));
        return this;
    }

    public String svg() {
        int below = BELOW + 13 * names.size();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg role=\"img\" aria-label=\"%s against %s\" width=\"%d\" height=\"%d\">",
                ReportPage.escaped(up.name()),
                ReportPage.escaped(across.name()),
                LEFT + SIDE + 24,
                ABOVE + SIDE + below));
        svg.append(grid()).append(curves);
        svg.append(text(LEFT, ABOVE - 9, "start", "", up.name()));
        svg.append(text(LEFT + SIDE / 2, ABOVE + SIDE + 30, "middle", "", across.name()));
        for (int i = 0; i < names.size(); i++) {
            String style = " style=\"fill:" + COLOURS.get(i % COLOURS.size()) + "\"";
            svg.append(text(LEFT, ABOVE + SIDE + BELOW + 2 + 13 * i, "start", style, names.get(i)));
        }
        return svg.append("</svg>").toString();
    }

    private String grid() {
        StringBuilder grid = new StringBuilder();
        for (int part = 0; part <= PARTS; part++) {
            double place = (double) part / PARTS;
            int x = LEFT + (int) (place * SIDE);
            int y = ABOVE + (int) ((1 - place) * SIDE);
            grid.append(straight(x, ABOVE, x, ABOVE + SIDE)).append(straight(LEFT, y, LEFT + SIDE, y));
            grid.append(text(x, ABOVE + SIDE + 14, "middle", "", across.label(place)));
            grid.append(text(LEFT - 5, y + 4, "end", "", up.label(place)));
        }
        return grid.toString();
    }

    private static String straight(int fromX, int fromY, int toX, int toY) {
        return "<path fill=\"none\" stroke=\"#e4e8ec\" d=\"M" + fromX + "," + fromY + "L" + toX + "," + toY + "\"/>";
    }

    private String polyline(List<Point> points, String colour, int width) {
        StringBuilder line = new StringBuilder("<polyline fill=\"none\" stroke-width=\"")
                .append(width)
                .append("\" stroke=\"")
                .append(colour)
                .append("\" points=\"");
        points.forEach(point -> line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(point), y(point))));
        return line.append("\"/>").toString();
    }

    private double x(Point point) {
        return LEFT + across.place(point.x()) * SIDE;
    }

    private double y(Point point) {
        return ABOVE + (1 - up.place(point.y())) * SIDE;
    }

    private static String text(int x, int y, String anchor, String style, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\"" + style + ">"
                + ReportPage.escaped(words) + "</text>";
    }
}
