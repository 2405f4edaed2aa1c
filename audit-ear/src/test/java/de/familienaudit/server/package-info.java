/**
 * What the tests in the real server need: a PostgreSQL, a Payara Server on free loopback ports, the real EAR deployed once
 * with all test classes inside. Tests themselves live beside the slice they test and extend {@link
 * de.familienaudit.server.ServerTest}.
 */
package de.familienaudit.server;
