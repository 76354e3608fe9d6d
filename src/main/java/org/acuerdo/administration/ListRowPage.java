package org.acuerdo.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.LocalText;
import org.acuerdo.reference.ReferenceRow;
import org.acuerdo.reference.References;

/** {@code /admin/list-row?of=areas&id=1}: one row of a list, or a new one. */
@Named
@RequestScoped
public class ListRowPage extends EditionForm {

    @Inject
    private References references;

    @Inject
    private ListKeeping keeping;

    @Inject
    private Uses uses;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private ReferenceList list;
    private ReferenceRow row;
    private String code;
    private Integer position;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> details = new HashMap<>();

    @PostConstruct
    void load() {
        list = asked.text("of")
                .flatMap(ReferenceList::of)
                .filter(one -> one.getKind() != null)
                .orElseThrow(NotFound::new);
        row = asked.number("id")
                .map(id -> references
                        .find(id)
                        .filter(one -> one.getKind() == list.getKind())
                        .orElseThrow(NotFound::new))
                .orElse(null);
        if (row == null) {
            position = references.all(list.getKind()).stream()
                            .mapToInt(ReferenceRow::getPosition)
                            .max()
                            .orElse(0)
                    + 1;
            return;
        }
        code = row.getCode();
        position = row.getPosition();
        for (var language : Language.values()) {
            names.put(language.getCode(), row.getText(language).getName());
            details.put(language.getCode(), row.getText(language).getDetail());
        }
    }

    /** Keeps it. */
    public void save() {
        check();
        attempt(
                () -> {
                    if (row == null) {
                        keeping.add(list.getKind(), code.strip(), position, texts());
                    } else {
                        keeping.change(row.getId(), editionRead(), position, texts());
                    }
                },
                list("listRowSaved"));
    }

    /** No longer offers it. */
    public void retire() {
        attempt(() -> keeping.retire(row.getId(), true), list("listRowRetired"));
    }

    /** Offers it again. */
    public void bringBack() {
        attempt(() -> keeping.retire(row.getId(), false), list("listRowBack"));
    }

    /** Deletes it. */
    public void remove() {
        attempt(() -> keeping.remove(row.getId()), list("listRowDeleted"));
    }

    private void check() {
        if (row == null
                && (code == null || !ReferenceRow.CODE.matcher(code.strip()).matches())) {
            tell("code", "problem.listCode");
        }
        if (position == null || position < 0 || position > ReferenceRow.LAST_POSITION) {
            tell("position", "problem.listPosition", ReferenceRow.LAST_POSITION);
        }
        for (var language : Language.values()) {
            check("name-" + language.getCode(), names.get(language.getCode()), true, ReferenceRow.LONGEST_NAME);
            check("detail-" + language.getCode(), details.get(language.getCode()), false, ReferenceRow.LONGEST_DETAIL);
        }
    }

    private Map<Language, LocalText> texts() {
        var texts = new EnumMap<Language, LocalText>(Language.class);
        for (var language : Language.values()) {
            var detail = details.get(language.getCode());
            texts.put(
                    language,
                    new LocalText(names.get(language.getCode()).strip(), detail == null ? "" : detail.strip()));
        }
        return texts;
    }

    private String list(String said) {
        return "/admin/lists?of=" + list.getWord() + "&said=" + said;
    }

    @Override
    protected int editionKept() {
        return row == null ? 0 : row.getEdition();
    }

    @Override
    protected String key(String field) {
        return "lists." + field;
    }

    /** In which list it is. */
    public ReferenceList getList() {
        return list;
    }

    /** The row as it is kept; null for a new one. */
    public ReferenceRow getRow() {
        return row;
    }

    /** How it is called now in the reader's language. */
    public String getCalled() {
        return row.getText(reader.getLanguage()).getName();
    }

    /** How many records and postings chose it. */
    public long getUsed() {
        return uses.ofRows().getOrDefault(row.getId().toString(), 0L);
    }

    /** What stands in addresses. */
    public String getCode() {
        return code;
    }

    /** See the getter. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Its place in lists. */
    public Integer getPosition() {
        return position;
    }

    /** See the getter. */
    public void setPosition(Integer position) {
        this.position = position;
    }

    /** Its names, by language. */
    public Map<String, String> getNames() {
        return names;
    }

    /** The longer texts, by language. */
    public Map<String, String> getDetails() {
        return details;
    }
}
