package org.acuerdo.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;

/** What the portal knows of the person, and the language of their pages. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Me me;

    @Inject
    private Accounts accounts;

    @Inject
    private Reader reader;

    @Inject
    private Onward onward;

    private Language language;

    @PostConstruct
    void load() {
        language = reader.getLanguage();
    }

    /** Keeps the language. */
    public void save() {
        accounts.changeLanguage(me.actor().accountId(), language);
        onward.to("/account/?said=language");
    }

    /** What can be chosen. */
    public List<Language> getLanguages() {
        return Language.all();
    }

    /** The language of the person's pages. */
    public Language getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(Language language) {
        this.language = language;
    }
}
