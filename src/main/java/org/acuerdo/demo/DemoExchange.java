package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.exchange.Direction;
import org.acuerdo.exchange.Exchanging;
import org.acuerdo.exchange.Introducing;
import org.acuerdo.exchange.Matter;
import org.acuerdo.exchange.PostingForm;
import org.acuerdo.exchange.Way;
import org.acuerdo.platform.Language;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reference.References;

/** The offers and requests of the demo. They hold some months from whatever day it starts, and one waits for the secretariat. */
@ApplicationScoped
public class DemoExchange {

    @Inject
    private Exchanging exchanging;

    @Inject
    private Introducing introducing;

    @Inject
    private References references;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Posts each as its focal point would. */
    void load() {
        Map<String, Long> posted = new HashMap<>();
        DemoFiles.read("postings").forEach(row -> {
            var person =
                    accounts.byEmail(row.getString("by")).map(Account::actor).orElseThrow();
            acting.as(person, () -> {
                var id = exchanging.post(person.organizationId(), form(row, LocalDate.now(clock)));
                posted.put(row.getString("key"), id);
                return row.containsKey("asks")
                        ? introducing.ask(
                                person.organizationId(), id, posted.get(row.getString("asks")), row.getString("words"))
                        : id;
            });
        });
    }

    private PostingForm form(JsonObject row, LocalDate today) {
        var form = new PostingForm();
        form.setDirection(Direction.valueOf(row.getString("direction")));
        form.setMatter(Matter.valueOf(row.getString("matter")));
        form.setLanguage(row.getString("language"));
        form.setTitle(row.getString("title"));
        form.setText(row.getString("text"));
        form.setArea(
                row.isNull("area")
                        ? null
                        : references
                                .byCode(ReferenceKind.AREA, row.getString("area"), Language.EN)
                                .orElseThrow()
                                .id());
        List<String> countries = new ArrayList<>();
        row.getJsonArray("countries").getValuesAs(JsonString.class).forEach(code -> countries.add(code.getString()));
        form.setCountries(countries);
        form.setEndsOn(today.plusDays(row.getInt("days")));
        form.setWay(Way.valueOf(row.getString("way")));
        return form;
    }
}
