import { UserInfoService } from '@backstage/backend-plugin-api';

/** Asks once who somebody is: for the time of one request of theirs. */
export function onceUserInfo(userInfo: UserInfoService): UserInfoService {
  let asked: ReturnType<UserInfoService['getUserInfo']> | undefined;
  return {
    getUserInfo(credentials) {
      asked ??= userInfo.getUserInfo(credentials);
      return asked;
    },
  };
}
