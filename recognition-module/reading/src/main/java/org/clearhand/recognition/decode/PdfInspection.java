package org.clearhand.recognition.decode;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.clearhand.recognition.QuarantineCode;

/**
 * Walks every object of a parsed PDF, compressed ones included: nothing active may be in it, and every stream and
 * image must be whole. The library itself logs what it cannot decode and draws the rest.
 */
final class PdfInspection {
    private static final int OBJECTS_PER_PART = 16;
    private static final int NODES_PER_OBJECT = 16;
    private static final int MAX_NESTING = 100;
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "Movie",
            "Sound",
            "Rendition",
            "GoToE");

    private final DecodeLimits limits;
    private long nodesLeft;

    private PdfInspection(DecodeLimits limits) {
        this.limits = limits;
        this.nodesLeft = (long) limits.maxParts() * OBJECTS_PER_PART * NODES_PER_OBJECT;
    }

    /** A value and how deep in its object it stands. */
    private record Node(COSBase value, int depth) {}

    static void inspect(COSDocument document, DecodeLimits limits) throws UnreadableDocument, IOException {
        Set<COSObjectKey> keys = document.getXrefTable().keySet();
        if (keys.size() > limits.maxParts() * OBJECTS_PER_PART) {
            throw Refusal.damaged("the PDF has " + keys.size() + " objects");
        }
        PdfInspection inspection = new PdfInspection(limits);
        if (document.getTrailer() != null) {
            inspection.walk(document.getTrailer());
        }
        for (COSObjectKey key : keys) {
            COSObject object = document.getObjectFromPool(key);
            COSBase value = object == null ? null : object.getObject();
            if (value != null) {
                inspection.walk(value);
            }
        }
    }

    private void walk(COSBase root) throws UnreadableDocument, IOException {
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(root, 0));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (--nodesLeft < 0 || node.depth() > MAX_NESTING) {
                throw Refusal.damaged("the PDF's objects are nested too deeply, or too many");
            }
            if (node.value() instanceof COSDictionary dictionary) {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    checkName(entry.getKey());
                    push(open, entry.getValue(), node.depth());
                }
                if (dictionary instanceof COSStream stream) {
                    PdfStreams.check(stream, limits);
                }
            } else if (node.value() instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(open, array.get(i), node.depth());
                }
            } else if (node.value() instanceof COSName name) {
                checkName(name);
            }
        }
    }

    /** References are left alone: what they lead to comes up itself. */
    private static void push(Deque<Node> open, COSBase value, int depth) {
        if (value instanceof COSDictionary || value instanceof COSArray || value instanceof COSName) {
            open.push(new Node(value, depth + 1));
        }
    }

    private static void checkName(COSName name) throws UnreadableDocument {
        if (ACTIVE.contains(name.getName())) {
            throw new UnreadableDocument(QuarantineCode.ACTIVE_CONTENT, "the PDF carries /" + name.getName());
        }
        if (name.getName().equals("Encrypt")) {
            throw new UnreadableDocument(QuarantineCode.ENCRYPTED, "the PDF is encrypted");
        }
    }
}
