package org.clearhand.training.data.check;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.clearhand.training.data.CropSink;
import org.clearhand.training.data.LabelledCrop;
import org.clearhand.training.data.OpenedSet;
import org.clearhand.training.data.RefusedItem;

/**
 * The suspicious labels beside their pictures, as one HTML file that needs nothing else and runs no script. It shows what the set shows: it
 * is as private as the set.
 */
public final class SuspicionPage {
    /** Of each kind; who has looked at so many knows whether to look at more. */
    private static final int MOST = 200;

    private static final String HEAD = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Labels to look at</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <style>
        body{font:15px/1.4 system-ui,sans-serif;margin:2rem;color:#1a1a1a;background:#fff}
        h2{margin-top:2.5rem} table{border-collapse:collapse;width:100%%} th,td{text-align:left;padding:.35rem .8rem;
        border-bottom:1px solid #ccc;vertical-align:middle} img{height:48px;max-width:640px;object-fit:contain;
        background:#eee;border:1px solid #bbb} code{font:16px ui-monospace,monospace;white-space:pre-wrap}
        .item{color:#555;font-size:13px;overflow-wrap:anywhere} .not{color:#a00000}
        </style>
        """;

    private SuspicionPage() {}

    /** Reads the set once more for the pictures of what is suspicious. */
    public static String of(CheckReport report, OpenedSet opened) throws IOException {
        Map<String, String> pictures = pictures(report, opened);
        StringBuilder page = new StringBuilder(HEAD.replace("%%", "%"));
        page.append("<h1>").append(escape(report.set())).append("</h1><p>").append(report.items());
        page.append(" items looked at");
        report.model().ifPresent(model -> page.append(", second opinion by ").append(escape(model)));
        page.append(". A suspicion is no proof: look at the picture, then decide.</p>");
        for (Suspicion.Kind kind : Suspicion.Kind.values()) {
            section(page, kind, of(report, kind), pictures);
        }
        return page.append("</html>\n").toString();
    }

    private static List<Suspicion> of(CheckReport report, Suspicion.Kind kind) {
        return report.suspicions().stream()
                .filter(suspicion -> suspicion.kind() == kind)
                .toList();
    }

    private static void section(
            StringBuilder page, Suspicion.Kind kind, List<Suspicion> suspicions, Map<String, String> pictures) {
        if (suspicions.isEmpty()) {
            return;
        }
        page.append("<h2>").append(escape(kind.meaning())).append(" (").append(suspicions.size());
        page.append(suspicions.size() > MOST ? ", the first " + MOST + " shown" : "")
                .append(")</h2>\n<table><tr><th>");
        page.append("picture</th><th>label</th><th>why</th><th>weight</th></tr>\n");
        for (Suspicion suspicion : suspicions.subList(0, Math.min(MOST, suspicions.size()))) {
            page.append("<tr><td>");
            if (pictures.containsKey(suspicion.item())) {
                page.append("<img alt=\"the picture\" src=\"data:image/png;base64,")
                        .append(pictures.get(suspicion.item()))
                        .append("\">");
            }
            page.append("<div class=\"item\">").append(escape(suspicion.item()));
            page.append("</div></td><td><code>").append(escape(suspicion.label()));
            page.append("</code></td><td><code class=\"not\">").append(escape(suspicion.detail()));
            page.append(String.format(Locale.ROOT, "</code></td><td>%.1f</td></tr>%n", suspicion.weight()));
        }
        page.append("</table>\n");
    }

    private static Map<String, String> pictures(CheckReport report, OpenedSet opened) throws IOException {
        Set<String> wanted = new HashSet<>();
        for (Suspicion.Kind kind : Suspicion.Kind.values()) {
            of(report, kind).stream().limit(MOST).map(Suspicion::item).forEach(wanted::add);
        }
        Map<String, String> pictures = new HashMap<>();
        opened.read(new CropSink() {
            @Override
            public void crop(LabelledCrop crop) {
                if (wanted.contains(crop.item())) {
                    pictures.put(crop.item(), png(crop.picture().toBufferedImage()));
                }
            }

            @Override
            public void refused(RefusedItem item) {
                // Nothing to show.
            }
        });
        return pictures;
    }

    private static String png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a picture in memory can be written", e);
        }
        return new String(Base64.getEncoder().encode(bytes.toByteArray()), StandardCharsets.US_ASCII);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
