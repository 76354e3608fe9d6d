package org.acuerdo.account;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.acuerdo.policy.Action;

/**
 * The use case is only carried out if the policy allows the action. Where the action is on a record, the first argument
 * is the number of that record; where it is {@linkplain Action#isOnOrganization asked of an organization}, of that one.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Guarded {

    /** What is asked for. */
    @Nonbinding
    Action value() default Action.WORK;

    /** Whether it only reads; all else is written down in the audit log. */
    @Nonbinding
    boolean reading() default false;
}
