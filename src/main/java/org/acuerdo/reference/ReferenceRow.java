package org.acuerdo.reference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.acuerdo.platform.Language;

/** One engagement area, sector or SDG target, with its name in each language. */
@Entity
@Table(name = "reference_row")
public class ReferenceRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_row")
    @SequenceGenerator(name = "reference_row", sequenceName = "reference_row_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    private String code;

    private int position;

    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "reference_text", joinColumns = @JoinColumn(name = "reference_id"))
    @MapKeyColumn(name = "language", columnDefinition = "char(2)")
    private Map<String, LocalText> texts = new HashMap<>();

    /** For JPA. */
    protected ReferenceRow() {}

    /**
     * A new row, offered in forms from now on.
     *
     * @param code what stands in addresses, such as {@code data} or {@code 5.5.1(a)}
     */
    public ReferenceRow(ReferenceKind kind, String code, int position, Map<Language, LocalText> texts) {
        this.kind = kind;
        this.code = code;
        this.position = position;
        texts.forEach((language, text) -> this.texts.put(language.getCode(), text));
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** What stands in addresses. */
    public String getCode() {
        return code;
    }

    /** Its place in lists. */
    public int getPosition() {
        return position;
    }

    /** No longer offered, but still shown where it was chosen. */
    public boolean isRetired() {
        return retired;
    }
}
