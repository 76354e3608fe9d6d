/**
 * People and what they may do: accounts, sign-in, who is asking, and the interceptor that puts every use case before the
 * policy. It must not know of records; what it needs of them comes through {@link org.acuerdo.account.SubjectSource}.
 */
package org.acuerdo.account;
