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
import java.util.regex.Pattern;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/**
 * One engagement area, sector or SDG target, with its name in each language. Its code stands in addresses and stays as it
 * is; all else can be changed.
 */
@Entity
@Table(name = "reference_row")
public class ReferenceRow {

    /** No name is longer, in characters. */
    public static final int LONGEST_NAME = 300;

    /** No longer text is. */
    public static final int LONGEST_DETAIL = 2000;

    /** The last place in a list. */
    public static final int LAST_POSITION = 9999;

    /** What stands in addresses, such as {@code data} or {@code 5.5.1(a)}. */
    public static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.()-]{0,59}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reference_row")
    @SequenceGenerator(name = "reference_row", sequenceName = "reference_row_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ReferenceKind kind;

    private String code;

    private int position;

    private boolean retired;

    private int edition;

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
        if (code == null || !CODE.matcher(code).matches()) {
            throw new Refusal("rowCode");
        }
        check(position, texts);
        this.kind = kind;
        this.code = code;
        this.position = position;
        texts.forEach((language, text) -> this.texts.put(language.getCode(), text));
    }

    private static void check(int position, Map<Language, LocalText> texts) {
        if (position < 0 || position > LAST_POSITION) {
            throw new Refusal("rowPosition", LAST_POSITION);
        }
        for (var language : Language.values()) {
            var text = texts.get(language);
            if (text == null || text.getName() == null || text.getName().isBlank()) {
                throw new Refusal("rowName");
            }
            if (text.getName().length() > LONGEST_NAME || text.getDetail().length() > LONGEST_DETAIL) {
                throw new Refusal("rowTooLong", LONGEST_NAME, LONGEST_DETAIL);
            }
        }
    }

    /**
     * From now on it is called so, and stands there in lists.
     *
     * @throws Refusal when a name is missing or too long
     */
    public void change(int place, Map<Language, LocalText> names) {
        check(place, names);
        position = place;
        names.forEach((language, text) -> texts.get(language.getCode()).change(text));
        edition++;
    }

    /** It is no longer offered, or again; where it was chosen it is shown all the same. */
    public void retire(boolean now) {
        retired = now;
        edition++;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** Which of the lists it is in. */
    public ReferenceKind getKind() {
        return kind;
    }

    /** What stands in addresses. */
    public String getCode() {
        return code;
    }

    /** Its place in lists. */
    public int getPosition() {
        return position;
    }

    /** What it is called in a language. */
    public LocalText getText(Language language) {
        return texts.get(language.getCode());
    }

    /** How often it was changed, so that of two people at once the second is told. */
    public int getEdition() {
        return edition;
    }

    /** No longer offered, but still shown where it was chosen. */
    public boolean isRetired() {
        return retired;
    }
}
