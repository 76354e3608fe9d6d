package org.acuerdo.platform;

import jakarta.faces.FactoryFinder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.LifecycleFactory;
import java.util.Arrays;
import org.primefaces.csp.CspPhaseListener;

/**
 * Keeps the script policy of PrimeFaces to the pages that have a state. It stores its nonce with the view, and so would
 * make a session for everybody who reads a public page.
 */
public class ScriptPolicy implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var factory = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
        var lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        Arrays.stream(lifecycle.getPhaseListeners())
                .filter(CspPhaseListener.class::isInstance)
                .forEach(listener -> {
                    lifecycle.removePhaseListener(listener);
                    lifecycle.addPhaseListener(new WhereThereIsState(listener));
                });
    }

    private record WhereThereIsState(PhaseListener policy) implements PhaseListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void beforePhase(PhaseEvent event) {
            if (hasState(event.getFacesContext())) {
                policy.beforePhase(event);
            }
        }

        @Override
        public void afterPhase(PhaseEvent event) {
            if (hasState(event.getFacesContext())) {
                policy.afterPhase(event);
            }
        }

        @Override
        public PhaseId getPhaseId() {
            return policy.getPhaseId();
        }

        private static boolean hasState(FacesContext context) {
            // Asked by its place: whether the view is transient is known only once it is built.
            return context.getViewRoot() != null
                    && HeaderFilter.isSignedInPart(context.getViewRoot().getViewId());
        }
    }
}
