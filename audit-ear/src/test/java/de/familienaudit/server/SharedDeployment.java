package de.familienaudit.server;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Deploys the EAR for the first test class and lets all others use it: a deployment takes longer than most tests. */
final class SharedDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfClass;

    private DeploymentScenario shared;
    private boolean deployed;
    private Exception failure;

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (shared == null) {
            event.proceed();
            shared = scenarioOfClass.get();
        } else {
            scenarioOfClass.set(shared);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (failure != null) {
            throw new IllegalStateException("The EAR was refused, see the first failing test class", failure);
        }
        if (deployed) {
            return;
        }
        deployed = true;
        try {
            event.proceed();
        } catch (Exception e) {
            failure = e;
            throw e;
        }
    }

    /** Nothing to do: the server is thrown away with everything in it. */
    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {}
}
