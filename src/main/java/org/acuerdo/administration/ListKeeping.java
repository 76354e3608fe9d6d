package org.acuerdo.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.LocalText;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.ReferenceRow;
import org.acuerdo.reference.References;

/**
 * How an administrator keeps the lists that records choose from. What anything has chosen is retired, not deleted: it is
 * no longer offered, and shown where it was chosen.
 */
@ApplicationScoped
@Transactional
public class ListKeeping {

    @Inject
    private References references;

    @Inject
    private Uses uses;

    /**
     * Adds a row to a list.
     *
     * @throws Refusal when it can't be called so, or another row of the list is
     */
    @Guarded(Action.ADMINISTER)
    public void add(ReferenceKind kind, String code, int position, Map<Language, LocalText> texts) {
        var row = new ReferenceRow(kind, code, position, texts);
        if (references.byCode(kind, code, Language.EN).isPresent()) {
            throw new Refusal("rowTaken", code);
        }
        references.add(row);
    }

    /**
     * Changes a row's names and its place.
     *
     * @param edition the state of it that was read
     * @throws Overtaken when somebody else was faster
     * @throws Refusal when it can't be called so
     */
    @Guarded(Action.ADMINISTER)
    public void change(Long id, int edition, int position, Map<Language, LocalText> texts) {
        var row = references.lock(id).orElseThrow(NotFound::new);
        if (row.getEdition() != edition) {
            throw new Overtaken();
        }
        row.change(position, texts);
    }

    /** No longer offers a row, or offers it again. */
    @Guarded(Action.ADMINISTER)
    public void retire(Long id, boolean retired) {
        references.lock(id).orElseThrow(NotFound::new).retire(retired);
    }

    /**
     * Deletes a row that nothing has chosen yet.
     *
     * @throws Refusal when something has
     */
    @Guarded(Action.ADMINISTER)
    public void remove(Long id) {
        var row = references.lock(id).orElseThrow(NotFound::new);
        refuseIfUsed(uses.ofRows().getOrDefault(id.toString(), 0L));
        references.remove(row);
    }

    /**
     * Adds a country.
     *
     * @throws Refusal when there is no such country, it is there already, or its place on the map is taken
     */
    @Guarded(Action.ADMINISTER)
    public void addCountry(String iso2, int column, int row) {
        var country = new Country(iso2, column, row);
        if (references.country(iso2).isPresent()) {
            throw new Refusal("rowTaken", iso2);
        }
        refuseIfTaken(iso2, column, row);
        references.add(country);
    }

    /**
     * Moves a country on the map.
     *
     * @param edition the state of it that was read
     * @throws Overtaken when somebody else was faster
     * @throws Refusal when the place is taken
     */
    @Guarded(Action.ADMINISTER)
    public void moveCountry(String iso2, int edition, int column, int row) {
        var country = references.lockCountry(iso2).orElseThrow(NotFound::new);
        if (country.getEdition() != edition) {
            throw new Overtaken();
        }
        refuseIfTaken(iso2, column, row);
        country.move(column, row);
    }

    /** No longer offers a country, or offers it again. */
    @Guarded(Action.ADMINISTER)
    public void retireCountry(String iso2, boolean retired) {
        references.lockCountry(iso2).orElseThrow(NotFound::new).retire(retired);
    }

    /**
     * Deletes a country that nothing has chosen yet.
     *
     * @throws Refusal when something has
     */
    @Guarded(Action.ADMINISTER)
    public void removeCountry(String iso2) {
        var country = references.lockCountry(iso2).orElseThrow(NotFound::new);
        refuseIfUsed(uses.ofCountries().getOrDefault(iso2, 0L));
        references.remove(country);
    }

    private void refuseIfTaken(String iso2, int column, int row) {
        if (references
                .at(column, row)
                .filter(other -> !other.getIso2().equals(iso2))
                .isPresent()) {
            throw new Refusal("tileTaken");
        }
    }

    private static void refuseIfUsed(long times) {
        if (times > 0) {
            throw new Refusal("rowUsed", times);
        }
    }
}
