package org.acuerdo.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.PortalSettings;
import org.acuerdo.platform.Reader;

/** {@code /admin/sign-in}: what is asked of a sign-in, and how long a session lasts. */
@Named
@RequestScoped
public class SignInRulesPage {

    @Inject
    private PortalSettings settings;

    @Inject
    private SignInRules rules;

    @Inject
    private SettingSignIn setting;

    @Inject
    private Asked asked;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private Map<String, String> set;
    private String secondFactor;
    private Integer idle;
    private Integer longest;
    private boolean overtaken;

    @PostConstruct
    void load() {
        set = settings.under(SignInRules.ALL);
        secondFactor = Boolean.toString(rules.isSecondFactorNeeded(set));
        idle = rules.idleMinutes(set);
        longest = rules.longestHours(set);
    }

    /** Keeps what was typed, or stays and says why not. */
    public void save() {
        check("idle", "problem.signInIdle", idle, SettingSignIn.SHORTEST_IDLE, SettingSignIn.LONGEST_IDLE);
        check(
                "longest",
                "problem.signInLongest",
                longest,
                SettingSignIn.SHORTEST_SESSION,
                SettingSignIn.LONGEST_SESSION);
        if (problems.isAny()) {
            onward.stay(422);
            return;
        }
        try {
            setting.set(read(asked.text("readRules").orElse("")), Boolean.parseBoolean(secondFactor), idle, longest);
            onward.to("/admin/sign-in?said=signInRules");
        } catch (Overtaken e) {
            overtaken = true;
            onward.stay(e.status());
        }
    }

    private void check(String field, String key, Integer typed, int least, int most) {
        if (typed == null || typed < least || typed > most) {
            problems.tell(field, key, List.of(least, most));
        }
    }

    private static Map<String, String> read(String line) {
        var read = new TreeMap<String, String>();
        for (var pair : line.split(" ")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                read.put(parts[0], parts[1]);
            }
        }
        return read;
    }

    /** What is set now, in one line, for the form to hand back. */
    public String getRead() {
        return set.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    /** What is set now, in words. */
    public String getStands() {
        return reader.say(rules.isSecondFactorNeeded(set) ? "signInRules.needed" : "signInRules.offered") + ", "
                + rules.idleMinutes(set) + ", " + rules.longestHours(set);
    }

    /** Whether somebody else has set it since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether the secretariat and administrators need a second factor: true or false. */
    public String getSecondFactor() {
        return secondFactor;
    }

    /** See the getter. */
    public void setSecondFactor(String secondFactor) {
        this.secondFactor = secondFactor;
    }

    /** Minutes. */
    public Integer getIdle() {
        return idle;
    }

    /** See the getter. */
    public void setIdle(Integer idle) {
        this.idle = idle;
    }

    /** Hours. */
    public Integer getLongest() {
        return longest;
    }

    /** See the getter. */
    public void setLongest(Integer longest) {
        this.longest = longest;
    }
}
