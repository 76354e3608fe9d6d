package org.acuerdo.following;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.acuerdo.publication.Interest;

/** What is withdrawn in this transaction, and what it was news of while it stood in the public rows. */
@TransactionScoped
class Leaving implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Long, Set<Interest>> touched = new HashMap<>();

    void note(Long record, Set<Interest> interests) {
        touched.put(record, interests);
    }

    Set<Interest> touched(Long record) {
        return touched.getOrDefault(record, Set.of());
    }
}
