package org.acuerdo.account;

import org.acuerdo.policy.Role;

/**
 * Which accounts are looked for; null asks for all.
 *
 * @param letters that the name or the address has in it
 * @param organizationId for which the person acts
 * @param state how it stands with the account
 * @param order by what they are sorted
 */
public record AccountSearch(String letters, Role role, Long organizationId, AccountState state, Order order) {

    /** By what a list is sorted. */
    public enum Order {
        /** By the name. */
        NAME("lower(a.name), a.id"),
        /** By the address. */
        EMAIL("a.email, a.id"),
        /** By what people are, and by name. */
        ROLE("a.role, a.alternate, lower(a.name), a.id"),
        /** Who was not seen for the longest time comes first; who never came, before all. */
        SEEN("coalesce(a.seenAt, a.joinedAt, a.createdAt), a.id"),
        /** The newest account comes first. */
        NEWEST("a.createdAt desc, a.id desc");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }

        String clause() {
            return clause;
        }
    }

    /** All of an organization, as they take part in it. */
    static AccountSearch of(Long organizationId) {
        return new AccountSearch(null, null, organizationId, null, Order.ROLE);
    }
}
