package org.acuerdo.account;

import org.acuerdo.policy.Subject;

/** Looks up what the policy needs of a record. The records live above this package, so they answer through this. */
public interface SubjectSource {

    /**
     * The record with this number, as the policy sees it.
     *
     * @throws org.acuerdo.platform.NotFound when there is none
     */
    Subject subject(Long recordId);
}
