package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Guarded;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;
import org.junit.jupiter.api.Test;

/** Every use case that there is, asked for by everybody: whomever the policy refuses, it refuses. */
class DoorsIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private BeanManager beans;

    private Map<String, Actor> everybody() {
        var all = new LinkedHashMap<String, Actor>();
        all.put("nobody", Actor.PUBLIC);
        all.put("focal point", people.person("door-focal@example.org", Role.FOCAL_POINT, "doors", "irrelevant"));
        all.put("validator", people.person("door-valid@example.org", Role.VALIDATOR, "doors", "irrelevant"));
        all.put(
                "other focal point",
                people.person("door-other@example.org", Role.FOCAL_POINT, "doors-2", "irrelevant"));
        all.put(
                "other validator",
                people.person("door-othervalid@example.org", Role.VALIDATOR, "doors-2", "irrelevant"));
        all.put("secretariat", people.person("door-secretariat@example.org", Role.SECRETARIAT, null, "irrelevant"));
        all.put("administrator", people.person("door-admin@example.org", Role.ADMINISTRATOR, null, "irrelevant"));
        return all;
    }

    @Test
    void everyUseCaseRefusesWhomThePolicyRefuses() {
        var house = people.organization("doors").getId();
        var actors = everybody();
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Behind doors");
        var record = acting.as(actors.get("focal point"), () -> drafting.start(house, content, null));
        var subject = new Subject(house, PublicationState.DRAFT);
        var open = new ArrayList<String>();
        var asked = 0;
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (var useCase : useCases(bean)) {
                var action = useCase.getAnnotation(Guarded.class).value();
                for (var actor : actors.entrySet()) {
                    if (isRefused(actor.getValue(), action, subject, house)) {
                        asked++;
                        if (!refuses(bean, useCase, actor.getValue(), action.isOnOrganization() ? house : record)) {
                            open.add(actor.getKey() + ": " + useCase);
                        }
                    }
                }
            }
        }
        assertThat(open).isEmpty();
        assertThat(asked).as("questions asked").isGreaterThan(200);
    }

    private static List<Method> useCases(Bean<?> bean) {
        return bean.getBeanClass().getName().startsWith("org.acuerdo.")
                ? Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Guarded.class))
                        .toList()
                : List.of();
    }

    private static boolean isRefused(Actor actor, Action action, Subject subject, Long house) {
        var decision = action.isOnRecord()
                ? Policy.decide(actor, action, action.isOnOrganization() ? Subject.newOf(house) : subject)
                : Policy.decide(actor, action);
        return !decision.isAllowed();
    }

    private boolean refuses(Bean<?> bean, Method useCase, Actor actor, Long about) {
        var arguments = Arrays.stream(useCase.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        if (arguments.length > 0 && useCase.getParameterTypes()[0] == Long.class) {
            arguments[0] = about;
        }
        var instance = CDI.current().select(bean.getBeanClass()).get();
        return acting.as(actor, () -> {
            try {
                useCase.invoke(instance, arguments);
                return false;
            } catch (InvocationTargetException e) {
                return isForbidden(e);
            } catch (IllegalAccessException e) {
                return false;
            }
        });
    }

    private static boolean isForbidden(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Forbidden) {
                return true;
            }
        }
        return false;
    }
}
