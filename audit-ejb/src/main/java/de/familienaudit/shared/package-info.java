/**
 * The small kernel that every slice may use: errors with a rule number, money, periods, the clock, who acts (Akteur) and
 * who recorded something (Erfassung, Vermerk), what slices list of their actions (Rechtebuch), and the interceptor that
 * guards every service. Times as people write them lie in {@code zeit}. The shape in which every slice tells of its tables lies in {@code verlauf}.
 *
 * <p>What must not live here: anything that only one slice needs, and anything that knows a table.
 */
package de.familienaudit.shared;
