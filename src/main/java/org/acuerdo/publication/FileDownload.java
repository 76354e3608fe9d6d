package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.Attachment;
import org.acuerdo.moderation.Attachments;
import org.acuerdo.moderation.Filing;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.files.FileNames;
import org.acuerdo.platform.files.FileStore;

/**
 * {@code /files/57/report.pdf}: a file, for everybody when a published record lists it as public, else for those who may read
 * the drafts of the record that it was put to. For all others there is nothing here, whatever number they try.
 */
public class FileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([1-9]\\d{0,17})/[^/]+");

    /** What somebody uploaded is data: even if a browser opens it, nothing in it runs or loads. */
    private static final String NOTHING = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Inject
    private transient Attachments attachments;

    @Inject
    private transient PublicRecords publicRecords;

    @Inject
    private transient Filing filing;

    @Inject
    private transient FileStore files;

    @Inject
    private transient Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound();
        }
        var attachment = attachments.find(Long.valueOf(path.group(1))).orElseThrow(NotFound::new);
        var open = publicRecords.isOpen(attachment.getId());
        if (!open) {
            require(attachment);
        }
        // A file can be withdrawn any day: whoever has it asks each time whether it is still there.
        response.setHeader("Cache-Control", open ? "no-cache" : "private, no-store");
        response.setHeader("Content-Security-Policy", NOTHING);
        var tag = '"' + attachment.getSha256() + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(attachment.getKind().getMediaType());
        response.setHeader("Content-Disposition", FileNames.disposition(attachment.getFileName()));
        response.setContentLengthLong(attachment.getSize());
        Files.copy(files.path(attachment.getSha256()), response.getOutputStream());
    }

    /** That something has this number is nothing that a stranger must know. */
    private void require(Attachment attachment) {
        if (!me.isSignedIn()) {
            throw new NotFound();
        }
        try {
            filing.read(attachment.getRecordId(), attachment.getId());
        } catch (Forbidden e) {
            throw new NotFound();
        }
    }
}
