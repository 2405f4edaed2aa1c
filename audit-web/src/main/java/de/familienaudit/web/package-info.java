/**
 * The pages and interfaces of the program. What every page needs lives in the technical packages below (frame, text,
 * error, component, el); each part of the work has a package of its own with the name of its slice in audit-ejb; {@code vertretung}
 * belongs to the slice stelle.
 *
 * <p>What must not live here: a rule, a query, an entity. A view bean calls one service and shows its record.
 */
package de.familienaudit.web;
