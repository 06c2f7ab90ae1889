package org.clearhand.console;

import static org.clearhand.console.RoleNames.AUDITOR;
import static org.clearhand.console.RoleNames.OPERATOR;
import static org.clearhand.console.RoleNames.SUPERVISOR;
import static org.clearhand.console.RoleNames.VERIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import org.clearhand.casefile.CapturedField;
import org.clearhand.casefile.CaseException;
import org.clearhand.casefile.DocumentCase;
import org.clearhand.casefile.FieldBox;
import org.clearhand.casefile.FieldImage;
import org.clearhand.casefile.PagePreview;
import org.clearhand.casefile.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pictures of a case: whole pages as the reader straightened them, and single fields cut out of them. */
@Path("cases")
@Tag(name = "cases")
@Produces({"image/png", ProblemMapper.MEDIA_TYPE})
@Dependent
public class ImageResource {
    private static final double WIDEST_MARGIN = 5;

    /** A field, because RESTEasy wants a constructor without arguments even where CDI makes the resource. */
    @Inject
    CaseRoom room;

    @GET
    @Path("{case}/pages/{page}")
    @RolesAllowed({OPERATOR, VERIFIER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "pageImage", summary = "The upright page as PNG; boxes of fields are in its pixels")
    @APIResponse(responseCode = "200", description = "A PNG")
    @APIResponse(responseCode = "404", description = "CASE_NOT_FOUND or IMAGE_NOT_FOUND")
    public byte[] page(@PathParam("case") String id, @PathParam("page") int page) throws IOException {
        return previewOf(documentOf(id), page);
    }

    @GET
    @Path("{case}/fields/{field}/image")
    @RolesAllowed({OPERATOR, VERIFIER, SUPERVISOR, AUDITOR})
    @Operation(operationId = "fieldImage", summary = "The field cut out of its page, as PNG")
    @APIResponse(responseCode = "200", description = "A PNG")
    @APIResponse(responseCode = "404", description = "CASE_NOT_FOUND, or IMAGE_NOT_FOUND: the field was not located")
    public byte[] field(
            @PathParam("case") String id,
            @PathParam("field") String name,
            @Parameter(description = "Added on every side, in heights of the field, 0 to 5")
                    @QueryParam("margin")
                    @DefaultValue("0.35")
                    double margin)
            throws IOException {
        if (!(margin >= 0 && margin <= WIDEST_MARGIN)) {
            throw new CaseException(ProblemCode.REQUEST_REFUSED, "margin is 0 to 5.");
        }
        DocumentCase document = documentOf(id);
        FieldBox box = document.field(name)
                .flatMap(CapturedField::box)
                .orElseThrow(() -> missing(document, "The field was not located on a page."));
        return FieldImage.cut(previewOf(document, box.page()), box, margin);
    }

    private DocumentCase documentOf(String id) {
        return room.desk()
                .find(Limits.caseId(id))
                .orElseThrow(() -> new CaseException(ProblemCode.CASE_NOT_FOUND, "There is no such case."));
    }

    private byte[] previewOf(DocumentCase document, int page) throws IOException {
        PagePreview preview = document.pages().stream()
                .filter(candidate -> candidate.page() == page)
                .findFirst()
                .orElseThrow(() -> missing(document, "The case has no picture of this page."));
        try (InputStream bytes = room.images().open(preview.image().sha256())) {
            return bytes.readAllBytes();
        }
    }

    private static CaseException missing(DocumentCase document, String sentence) {
        return new CaseException(ProblemCode.IMAGE_NOT_FOUND, document.id(), sentence);
    }
}
