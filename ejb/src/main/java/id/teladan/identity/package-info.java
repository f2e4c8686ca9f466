/**
 * Accounts, sign-in, roles and who is calling. {@link id.teladan.identity.RoleTable} is the one
 * table of role x action x whose object; {@link id.teladan.identity.Permitted} on a use case says
 * which action it is; {@link id.teladan.identity.CurrentCaller} says who asks. What a feature
 * allows beyond the table is in that feature's policy.
 */
package id.teladan.identity;
