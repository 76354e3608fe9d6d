package org.acuerdo.launch;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Arquillian starts a server for each class of tests. All of ours test one and the same portal, so the first one's server
 * stays for the others; the container ends it with the JVM.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Lets the events of the first class through, and gives the later ones what came of them. */
    public static final class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;

        private DeploymentScenario kept;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (kept == null) {
                event.proceed();
                kept = current.get();
            } else {
                current.set(kept);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                event.proceed();
                deployed = true;
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The next class needs it.
        }
    }
}
