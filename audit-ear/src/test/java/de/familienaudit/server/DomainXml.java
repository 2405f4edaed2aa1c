package de.familienaudit.server;

import de.familienaudit.probelauf.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The configuration of a new domain, changed before its first start: free ports, loopback only, less of everything. */
final class DomainXml {

    private DomainXml() {}

    static void prepare(Path file, int httpPort, int adminPort) throws IOException {
        String xml = Files.readString(file);
        // the second half of the file is a template for further configurations
        int end = xml.indexOf("</config>");
        String own = xml.substring(0, end);
        own = own.replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                .replace("<network-listener port=\"8080\"", listener(httpPort, true))
                .replace("<network-listener port=\"8181\"", listener(Ports.free(), false))
                .replace("<network-listener port=\"4848\"", listener(adminPort, true))
                .replace("port=\"8686\" name=\"system\"", "port=\"8686\" enabled=\"false\" name=\"system\"")
                .replaceAll("(<iiop-listener [^>]*port=\"[0-9]+\")", "$1 enabled=\"false\"")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">")
                .replace("<connector-service", "<jms-service type=\"DISABLED\"/>\n<connector-service")
                .replace(
                        "<jvm-options>-Xmx512m</jvm-options>",
                        "<jvm-options>-Xmx768m</jvm-options>"
                                // a short run on a small machine: the quick compiler alone halves the start
                                + "<jvm-options>-XX:TieredStopAtLevel=1</jvm-options>"
                                + "<jvm-options>-XX:+UseSerialGC</jvm-options>"
                                // uploads of equal names to two servers of one machine would meet in the common folder
                                + "<jvm-options>-Djava.io.tmpdir=${com.sun.aas.instanceRoot}/tmp</jvm-options>"
                                + "<jvm-options>-Duser.timezone=Europe/Berlin</jvm-options>"
                                + "<jvm-options>-Duser.language=de</jvm-options>");
        Files.writeString(file, own + xml.substring(end));
    }

    private static String listener(int port, boolean enabled) {
        return "<network-listener address=\"127.0.0.1\" enabled=\"" + enabled + "\" port=\"" + port + "\"";
    }
}
