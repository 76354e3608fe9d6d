package org.acuerdo.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Subject;

/** Asks the policy before every use case. Runs inside the use case's transaction, so that nothing changes in between. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard {

    @Inject
    private Acting acting;

    @Inject
    private SubjectSource subjects;

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        var action = call.getMethod().getAnnotation(Guarded.class).value();
        var actor = acting.actor();
        var decision = action.isOnRecord()
                ? Policy.decide(actor, action, subject(action, (Long) call.getParameters()[0]))
                : Policy.decide(actor, action);
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        return call.proceed();
    }

    private Subject subject(Action action, Long number) {
        return action == Action.CREATE ? Subject.newOf(number) : subjects.subject(number);
    }
}
