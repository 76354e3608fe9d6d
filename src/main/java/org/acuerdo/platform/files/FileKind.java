package org.acuerdo.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are taken. A kind is told by the content; the name must agree with it. */
public enum FileKind {
    /** A document that looks the same everywhere. */
    PDF("application/pdf", "pdf"),
    /** A picture. */
    PNG("image/png", "png"),
    /** A photograph. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** A picture of the web. */
    WEBP("image/webp", "webp"),
    /** A picture of an older web. */
    GIF("image/gif", "gif"),
    /** A text of Microsoft Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** A sheet of Microsoft Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Slides of Microsoft PowerPoint. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** A text of an older Word. */
    DOC("application/msword", "doc"),
    /** A sheet of an older Excel. */
    XLS("application/vnd.ms-excel", "xls"),
    /** Slides of an older PowerPoint. */
    PPT("application/vnd.ms-powerpoint", "ppt"),
    /** A text of LibreOffice and others. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** A sheet of LibreOffice and others. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** Slides of LibreOffice and others. */
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind of this media type, if it is one that is taken. */
    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All endings, for a file field to offer: {@code .pdf,.png}. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** Whether a file of this kind may have that name. */
    public boolean fits(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** What it is called on the web (RFC 6838). */
    public String getMediaType() {
        return mediaType;
    }

    /** How its names end, without the dot. */
    public String getEnding() {
        return endings.get(0);
    }
}
