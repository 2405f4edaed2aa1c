package de.familienaudit.server;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian start database and server itself and deploy the EAR only once; found by META-INF/services. */
public final class ServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ServerLifecycle.class);
        builder.observer(SharedDeployment.class);
    }
}
