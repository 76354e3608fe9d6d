package org.acuerdo.dialogue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.LocalDate;
import org.acuerdo.moderation.Audience;

/** How an agreement is kept. The first revisions kept its text alone, and what was submitted never changes. */
public class AgreementJson implements JsonbAdapter<Agreement, JsonValue> {

    @Override
    public JsonValue adaptToJson(Agreement agreement) {
        var json = Json.createObjectBuilder();
        if (agreement.getNumber() != null) {
            json.add("number", agreement.getNumber());
        }
        if (agreement.getText() != null) {
            json.add("text", agreement.getText());
        }
        if (agreement.getOrganization() != null) {
            json.add("organization", agreement.getOrganization());
        }
        if (agreement.getDueOn() != null) {
            json.add("dueOn", agreement.getDueOn().toString());
        }
        if (agreement.getAudience() != null) {
            json.add("audience", agreement.getAudience().name());
        }
        return json.build();
    }

    @Override
    public Agreement adaptFromJson(JsonValue json) {
        if (json instanceof JsonString text) {
            return new Agreement(text.getString());
        }
        var said = json.asJsonObject();
        var agreement = new Agreement();
        if (says(said, "number")) {
            agreement.setNumber(said.getInt("number"));
        }
        agreement.setText(says(said, "text") ? said.getString("text") : null);
        if (says(said, "organization")) {
            agreement.setOrganization(said.getJsonNumber("organization").longValueExact());
        }
        if (says(said, "dueOn")) {
            agreement.setDueOn(LocalDate.parse(said.getString("dueOn")));
        }
        if (says(said, "audience")) {
            agreement.setAudience(Audience.valueOf(said.getString("audience")));
        }
        return agreement;
    }

    private static boolean says(JsonObject json, String name) {
        return json.containsKey(name) && !json.isNull(name);
    }
}
