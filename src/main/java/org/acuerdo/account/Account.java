package org.acuerdo.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;

/** A person who can sign in. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    private String email;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean alternate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    @Column(columnDefinition = "char(2)")
    private String language;

    private boolean disabled;

    @Column(name = "created_at")
    private Instant createdAt;

    private int stamp;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Account() {}

    /**
     * A new person.
     *
     * @param email kept in small letters
     * @param organization null only for the secretariat and administrators
     * @param passwordHash null until the person has chosen a password
     */
    public Account(
            String email,
            String name,
            Role role,
            Organization organization,
            Language language,
            String passwordHash,
            Instant now) {
        this.email = address(email);
        this.name = name;
        this.role = role;
        this.organization = organization;
        this.language = language.getCode();
        this.passwordHash = passwordHash;
        this.createdAt = now;
        this.joinedAt = passwordHash == null ? null : now;
    }

    /** The same as at first: somebody who was invited and has not come is invited as somebody else. */
    void inviteAs(String called, Part part, Organization place, Language reads) {
        name = called;
        language = reads.getCode();
        disabled = false;
        become(part, place);
    }

    /** From now on the person is this in the portal. */
    void become(Part part, Organization place) {
        if (place == null && part.isForOrganization()) {
            throw new Refusal("placeMissing");
        }
        role = part.role();
        alternate = part == Part.ALTERNATE;
        organization = place;
    }

    /** How an address is written here: trimmed and in small letters, since people type it either way. */
    static String address(String email) {
        return email.trim().toLowerCase(Locale.ROOT);
    }

    /** Keeps another hash of the same password. */
    void changePasswordHash(String hash) {
        passwordHash = hash;
    }

    /** The person has chosen a password: whoever is signed in by another one is so no longer. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        endSessions();
        join(now);
    }

    /** The person has shown who they are, and takes part from now on. */
    void join(Instant now) {
        if (joinedAt == null) {
            joinedAt = now;
        }
    }

    /** Ends all sessions of the person, on every node, at their next request. */
    void endSessions() {
        stamp++;
    }

    /** The person may no longer sign in, and is out at the next request. */
    void disable() {
        disabled = true;
        endSessions();
    }

    /** The person may sign in again. */
    void enable() {
        disabled = false;
    }

    /** Nothing is kept of the person but that there was one, who is called so from now on. */
    void erase(String called, Instant now) {
        name = called;
        email = "erased-" + id + "@portal.invalid";
        passwordHash = null;
        erasedAt = now;
        disable();
    }

    /**
     * What a session is opened for: the number of the account with the stamp that it has now. A session with another stamp
     * is over.
     */
    public String principal() {
        return id + "." + stamp;
    }

    /** Whether a session that was opened for this principal still stands. */
    boolean isOpenFor(String principal) {
        return !disabled && principal().equals(principal);
    }

    void introduce(String address, String called) {
        email = address;
        name = called;
    }

    /** From now on pages and mails come in this language. */
    void read(Language wanted) {
        language = wanted.getCode();
    }

    /** The person as the policy sees one. */
    public Actor actor() {
        return new Actor(id, role, organization == null ? null : organization.getId());
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** The address it signs in with. */
    public String getEmail() {
        return email;
    }

    /** What the person is called. */
    public String getName() {
        return name;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    /** What the person is in the portal. */
    public Role getRole() {
        return role;
    }

    /** The organization the person acts for; null for some of the secretariat and for administrators. */
    public Organization getOrganization() {
        return organization;
    }

    /** The language of the person's pages and mails. */
    public Language getLanguage() {
        return Language.of(language).orElseThrow();
    }

    /** Stands in for the focal point of the organization. */
    public boolean isAlternate() {
        return alternate;
    }

    /** Whether the person has taken up the account; before, they are only invited. */
    public boolean isJoined() {
        return joinedAt != null;
    }

    /** When the person was last seen: when they signed in or, before they ever did, when they took up the account. */
    public Instant getSeenAt() {
        return seenAt == null ? joinedAt : seenAt;
    }

    /** When the account was made. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Whether nothing is kept of the person but that there was one. */
    public boolean isErased() {
        return erasedAt != null;
    }

    /** How often it was changed, by which whoever changes it knows whether somebody else was faster. */
    public int getVersion() {
        return version;
    }

    /** May no longer sign in. */
    public boolean isDisabled() {
        return disabled;
    }
}
