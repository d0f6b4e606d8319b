/**
 * Key-attention customers 重点关注客户: who is one and why, what was agreed, how one keeps in touch, and
 * what happened with them in the month (docs/attention.md).
 */
@NullMarked
package app.courtyard.attention;

import org.jspecify.annotations.NullMarked;
