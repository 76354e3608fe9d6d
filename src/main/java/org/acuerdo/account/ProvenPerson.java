package org.acuerdo.account;

import jakarta.security.enterprise.credential.Credential;

/** Somebody who has proved all that was asked for. Only {@link Entrance} makes one. */
record ProvenPerson(Long accountId) implements Credential {}
