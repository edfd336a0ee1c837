import type { OpenEnum } from './open-enum.js';

/**
 * The tier of government at which a procedure is handled.
 * `district` existed until 30 June 2025; since 1 July 2025 there are two local tiers, `province` and `commune`.
 */
export type Level = OpenEnum<'central' | 'province' | 'district' | 'commune' | 'other'>;

/** Levels in the order in which an office lists them. */
export const LEVELS = ['central', 'province', 'district', 'commune', 'other'] as const;

/** Who may use the procedure (NĐ 63/2010 Đ8(2)(e)). */
export type Audience = OpenEnum<
  | 'citizen'
  | 'overseas-vietnamese'
  | 'foreigner'
  | 'official'
  | 'business'
  | 'foreign-invested-business'
  | 'organisation'
  | 'foreign-organisation'
  | 'cooperative'
  | 'party-member'
  | 'other'
>;

/** Audiences in the order of the national portal. */
export const AUDIENCES = [
  'citizen',
  'overseas-vietnamese',
  'foreigner',
  'official',
  'business',
  'foreign-invested-business',
  'organisation',
  'foreign-organisation',
  'cooperative',
  'party-member',
  'other',
] as const;

/** How a dossier may be handed in (NĐ 61/2018 Đ14; codes 1 direct, 2 online, 3 post in practice). */
export type ChannelKind = OpenEnum<'direct' | 'online' | 'post' | 'other'>;

/** Channels in the order in which an office lists them. */
export const CHANNELS = ['direct', 'online', 'post', 'other'] as const;
