package org.acuerdo.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.acuerdo.audit.Audit;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Subject;

/**
 * Asks the policy before every use case, and has what was done or refused written down. Runs inside the use case's
 * transaction, so that nothing changes in between.
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard {

    @Inject
    private Acting acting;

    @Inject
    private SubjectSource subjects;

    @Inject
    private Audit audit;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var guarded = call.getMethod().getAnnotation(Guarded.class);
        var action = guarded.value();
        var actor = acting.actor();
        var decision = action.isOnRecord()
                ? Policy.decide(actor, action, subject(action, number(call)))
                : Policy.decide(actor, action);
        var recordId = action.isOnRecord() && !action.isOnOrganization() ? number(call) : null;
        if (!decision.isAllowed()) {
            audit.refused(actor, deed(call.getMethod()), recordId);
            throw new Forbidden(decision);
        }
        var answer = call.proceed();
        if (!guarded.reading()) {
            audit.done(actor, deed(call.getMethod()), action == Action.CREATE ? (Long) answer : recordId);
        }
        return answer;
    }

    private static Long number(InvocationContext call) {
        return (Long) call.getParameters()[0];
    }

    /** How the audit log calls the use case: {@code Reviewing.publish}. */
    static String deed(Method useCase) {
        return useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName();
    }

    private Subject subject(Action action, Long number) {
        return action.isOnOrganization() ? Subject.newOf(number) : subjects.subject(number);
    }
}
