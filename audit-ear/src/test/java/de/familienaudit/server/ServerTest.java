package de.familienaudit.server;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the real EAR in a Payara Server: {@code @EJB}, {@code @Inject} and {@code @Resource} work in its
 * fields; an EntityManager does not, because the test stands in the WAR and the persistence unit belongs to audit-ejb. All
 * such tests share one deployment, so none may depend on the data of another.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ServerTest {

    /** Called by Arquillian, outside of the server. */
    @Deployment
    public static EnterpriseArchive deployment() {
        return TestArchive.create();
    }
}
