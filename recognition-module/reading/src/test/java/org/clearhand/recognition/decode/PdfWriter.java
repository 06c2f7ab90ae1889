package org.clearhand.recognition.decode;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes PDF files of one page object by object, also ones no library would write. */
final class PdfWriter {
    private static final int CATALOG = 0;
    private static final int PAGES = 1;
    private static final int PAGE = 2;
    private static final int CONTENTS = 3;

    private final List<byte[]> objects = new ArrayList<>();
    private String catalog = "";
    private String kids = "[3 0 R]";
    private String mediaBox = "[0 0 432 201]";
    private String resources = "<<>>";
    private String trailer = "";
    private byte[] contents = HostileFiles.latin1("q Q");

    private PdfWriter() {
        for (int i = CATALOG; i <= CONTENTS; i++) {
            objects.add(new byte[0]);
        }
    }

    /** One empty page the size of a cheque. */
    static PdfWriter page() {
        return new PdfWriter();
    }

    PdfWriter withCatalog(String entries) {
        catalog = entries;
        return this;
    }

    PdfWriter withKids(String array) {
        kids = array;
        return this;
    }

    PdfWriter withMediaBox(String array) {
        mediaBox = array;
        return this;
    }

    PdfWriter withTrailer(String entries) {
        trailer = entries;
        return this;
    }

    /** Draws an image over the whole page. */
    PdfWriter withImage(String entries, byte[] data) {
        resources = "<</XObject<</I 5 0 R>>>>";
        contents = HostileFiles.latin1("432 0 0 201 0 0 cm /I Do");
        objects.add(stream("/Type/XObject/Subtype/Image" + entries, data));
        return this;
    }

    byte[] bytes() {
        objects.set(CATALOG, HostileFiles.latin1("<</Type/Catalog/Pages 2 0 R" + catalog + ">>"));
        objects.set(PAGES, HostileFiles.latin1("<</Type/Pages/Kids " + kids + "/Count 1>>"));
        objects.set(
                PAGE,
                HostileFiles.latin1("<</Type/Page/Parent 2 0 R/MediaBox " + mediaBox + "/Resources " + resources
                        + "/Contents 4 0 R>>"));
        objects.set(CONTENTS, stream("", contents));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HostileFiles.latin1("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(HostileFiles.latin1((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(HostileFiles.latin1("\nendobj\n"));
        }
        int tableAt = out.size();
        out.writeBytes(HostileFiles.latin1(table + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R" + trailer
                + ">>\nstartxref\n" + tableAt + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] stream(String entries, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HostileFiles.latin1("<<" + entries + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(HostileFiles.latin1("\nendstream"));
        return out.toByteArray();
    }
}
